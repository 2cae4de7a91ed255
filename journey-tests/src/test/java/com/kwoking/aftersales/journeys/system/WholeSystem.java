package com.kwoking.aftersales.journeys.system;

import com.kwoking.aftersales.journeys.chaos.faults.Link;
import com.kwoking.aftersales.journeys.chaos.faults.SpoiltStack;
import com.kwoking.aftersales.journeys.chaos.faults.Surgeon;
import com.kwoking.aftersales.journeys.http.Addresses;
import com.kwoking.aftersales.journeys.http.Gateway;
import com.kwoking.aftersales.journeys.observed.Databases;
import com.kwoking.aftersales.journeys.observed.Groups;
import com.kwoking.aftersales.journeys.observed.Mailbox;
import com.kwoking.aftersales.journeys.observed.Post;
import com.kwoking.aftersales.journeys.observed.Topics;
import com.kwoking.aftersales.journeys.parties.Carrier;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import com.kwoking.aftersales.journeys.parties.Returns;
import com.kwoking.aftersales.journeys.parties.Shop;
import com.kwoking.aftersales.stack.Stack;
import com.kwoking.aftersales.stack.data.DataFolder;
import com.kwoking.aftersales.stack.machine.Folders;
import com.kwoking.aftersales.stack.mail.Mail;
import com.kwoking.aftersales.stack.process.ProcessNotes;
import com.kwoking.aftersales.stack.proxy.Proxy;
import com.kwoking.aftersales.stack.service.Service;
import com.kwoking.aftersales.stack.settings.StackSettings;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything, running, and every way to look at it.
public final class WholeSystem implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "stack");

    public final Stack stack;
    public final Surgeon surgeon;
    public final Addresses addresses;
    public final Gateway gateway;
    public final Shop shop;
    public final Returns returns;
    public final PaymentSandbox payments;
    public final Carrier carrier;
    public final Mailbox mailbox;
    public final Topics topics;
    public final Post post;
    public final Teller teller;
    public final Databases databases;
    final Groups groups;
    private final SpoiltStack spoilt;
    private boolean mayHavePostedTwice;

    private WholeSystem(SpoiltStack spoilt) {
        this.spoilt = spoilt;
        stack = spoilt.stack();
        addresses = Addresses.of(stack);
        gateway = new Gateway(addresses.gateway());
        shop = new Shop(gateway);
        returns = new Returns(gateway);
        payments = new PaymentSandbox(addresses);
        surgeon = new Surgeon(spoilt, payments);
        carrier = new Carrier(addresses);
        mailbox = new Mailbox(gateway);
        topics = Topics.fromTheBeginning(addresses.bootstrapServers());
        post = new Post(topics, mailbox);
        teller = new Teller(addresses.bootstrapServers());
        databases = new Databases(stack.postgres());
        groups = new Groups(addresses.bootstrapServers());
    }

    /// Always from nothing, in a folder whose logs can be read afterwards.
    static WholeSystem start() {
        new ProcessNotes(new DataFolder(FOLDER).run()).reapLeftovers();
        Folders.delete(FOLDER);
        return new WholeSystem(SpoiltStack.start(impatient(StackSettings.isolated(FOLDER))));
    }

    /// As in production, but what waits for a dead process to be given up waits seconds and not a minute.
    private static StackSettings impatient(StackSettings settings) {
        return settings.with("kafka.session.timeout.ms", "6000")
                .with("kafka.heartbeat.interval.ms", "2000")
                .with("payments.timeout", "4s")
                .with("refunds.payouts.lease", "6s")
                .with("refunds.payouts.longest-pause", "2s")
                .with("letters.sending.silence", "5s")
                .with("letters.sending.lease", "15s")
                .with("letters.sending.longest-pause", "3s");
    }

    /// Every mail that arrived, for whomever.
    List<Mail> mails() {
        return stack.mails().newest(Optional.empty(), Integer.MAX_VALUE);
    }

    /// Nothing is flushed, nobody is told.
    public void killDatabase() {
        stack.postgres().kill();
        mayPostTwice();
    }

    /// C14: a sender that cannot note what the mail server took posts it once more, here and from here on.
    public void mayPostTwice() {
        mayHavePostedTwice = true;
    }

    boolean mayHavePostedTwice() {
        return mayHavePostedTwice;
    }

    public Proxy to(Link link) {
        return spoilt.to(link);
    }

    /// Starts again whatever a test has killed, and has the provider behave.
    public void heal() {
        spoilt.proxies().values().forEach(Proxy::heal);
        if (!stack.broker().isAlive()) {
            stack.broker().start();
        }
        if (!stack.postgres().isAlive()) {
            stack.postgres().start();
        }
        if (!stack.sandbox().isAlive()) {
            stack.sandbox().start();
        }
        services().filter(each -> !stack.service(each).isAlive()).forEach(each -> stack.service(each)
                .start());
        payments.behave(PaymentSandbox.Mode.NORMAL);
    }

    static Stream<String> services() {
        return Arrays.stream(Service.values()).map(Service::artefact);
    }

    @Override
    public void close() {
        topics.close();
        teller.close();
        groups.close();
        spoilt.close();
    }
}
