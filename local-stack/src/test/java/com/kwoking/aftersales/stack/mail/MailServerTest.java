package com.kwoking.aftersales.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.machine.Ports;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {

    private final Path folder;

    private final int port = Ports.free();
    private MailFolder mails;
    private MailServer server;

    MailServerTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void open() {
        mails = new MailFolder(folder, Clock.systemUTC());
        server = new MailServer(port, mails);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
        mails.close();
    }

    @Test
    void aMailIsThereAsSoonAsItIsAccepted() throws Exception {
        send("zoe@example.fr", "Votre remboursement a été émis", "Bonjour Zoé, 14,25 € vous reviennent.");

        assertThat(mails.newest(Optional.of("ZOE@example.fr"), 10))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject()).isEqualTo("Votre remboursement a été émis");
                    assertThat(mail.from()).isEqualTo("service-client@kwoking.test");
                    assertThat(mail.text()).isEqualToIgnoringNewLines("Bonjour Zoé, 14,25 € vous reviennent.");
                    assertThat(mail.messageId()).isNotEmpty();
                    assertThat(mails.source(mail.id()))
                            .hasValueSatisfying(eml -> assertThat(eml).contains("To: zoe@example.fr"));
                });
    }

    @Test
    void theNewestIsFirstAndOthersMailIsNotMine() throws Exception {
        send("zoe@example.fr", "1", "eins");
        send("max@example.fr", "2", "zwei");
        send("zoe@example.fr", "3", "drei");

        assertThat(mails.newest(Optional.of("zoe@example.fr"), 10))
                .extracting(Mail::subject)
                .containsExactly("3", "1");
        assertThat(mails.newest(Optional.empty(), 2)).extracting(Mail::subject).containsExactly("3", "2");
    }

    @Test
    void mailsSurviveARestart() throws Exception {
        send("zoe@example.fr", "1", "eins");
        close();

        open();
        send("zoe@example.fr", "2", "zwei");

        assertThat(mails.newest(Optional.empty(), 10)).extracting(Mail::text).containsExactly("zwei", "eins");
    }

    @Test
    void onlyNumbersNameAMail() {
        assertThat(mails.source("../secrets")).isEmpty();
        assertThat(mails.source("1")).isEmpty();
    }

    private void send(String to, String subject, String text) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "localhost");
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("service-client@kwoking.test"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setContent(alternatives(text));
        Transport.send(message);
    }

    private static MimeMultipart alternatives(String text) throws Exception {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<p>" + text + "</p>", "UTF-8", "html");
        return new MimeMultipart("alternative", plain, html);
    }
}
