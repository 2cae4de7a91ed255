package com.kwoking.aftersales.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.kwoking.aftersales.stack.kafka.Topics;
import com.kwoking.aftersales.stack.machine.CannotStart;
import com.kwoking.aftersales.stack.settings.Progress;
import com.kwoking.aftersales.stack.settings.StackSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {

    private static Path folder;
    private static Stack stack;

    @BeforeAll
    static void start(@TempDir Path fresh) {
        folder = fresh;
        stack = Stack.start(StackSettings.isolated(folder).withoutServices());
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Tag("F4")
    @Test
    void whatWasCommittedSurvivesAKillOfTheDatabase() throws Exception {
        try (Connection connection = as("orders", "orders_service")) {
            run(connection, "create table kept (n int)");
            run(connection, "insert into kept values (7)");
        }

        stack.postgres().kill();
        assertThat(stack.postgres().isAlive()).isFalse();
        stack.postgres().start();

        try (Connection connection = as("orders", "orders_service")) {
            assertThat(ask(connection, "select n from kept")).isEqualTo("7");
        }
    }

    @Test
    void theDatabaseIsAsDurableAsInProduction() throws Exception {
        try (Connection connection = as("orders", "orders_service")) {
            assertThat(ask(connection, "show fsync")).isEqualTo("on");
            assertThat(ask(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(connection, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void noServiceReadsAnothersDatabase() {
        assertThatThrownBy(() -> as("refunds", "orders_service"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Tag("F1")
    @Test
    void whatWasAcknowledgedSurvivesAKillOfTheBroker() throws Exception {
        byte[] value = "still here".getBytes(StandardCharsets.UTF_8);
        try (var producer = new KafkaProducer<>(kafka(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("orders", 3, null, value)).get();
        }

        stack.broker().kill();
        stack.broker().start();

        assertThat(firstOf("orders", 3)).isEqualTo(value);
    }

    @Test
    void theTopicsAreThereAndNoOthers() throws Exception {
        try (Admin admin = Admin.create(kafka())) {
            Set<String> names = new HashSet<>(admin.listTopics().names().get());
            assertThat(names).isEqualTo(Topics.names()).hasSize(11);
            assertThat(setting(admin, "orders", "retention.ms")).isEqualTo("-1");
            assertThat(setting(admin, "customers", "cleanup.policy")).isEqualTo("compact");
            assertThat(setting(admin, "access-codes", "retention.ms")).isEqualTo("3600000");
        }
    }

    /// Those of an earlier version took a megabyte, and what is on them stays.
    @Test
    void aTopicThatTakesLessIsRaisedAndNothingElseIsTouched() throws Exception {
        try (Admin admin = Admin.create(kafka())) {
            set(admin, "letters", "max.message.bytes", "1048588");
            set(admin, "customers", "delete.retention.ms", "86400000");
            set(admin, "policies", "delete.retention.ms", "9999999999");
            set(admin, "returns", "max.message.bytes", "99999999");
            set(admin, "returns", "retention.ms", "1000000000000");

            Topics.onOneBroker().createOn(stack.broker().bootstrapServers());

            assertThat(setting(admin, "letters", "max.message.bytes")).isEqualTo("8388608");
            assertThat(setting(admin, "customers", "delete.retention.ms")).isEqualTo("3024000000");
            assertThat(setting(admin, "policies", "delete.retention.ms")).isEqualTo("9999999999");
            assertThat(setting(admin, "returns", "max.message.bytes")).isEqualTo("99999999");
            assertThat(setting(admin, "returns", "retention.ms")).isEqualTo("1000000000000");
        }
    }

    @Test
    void aSecondStackOnTheSameFolderIsRefusedInASentence() {
        StackSettings same = StackSettings.isolated(folder).withoutServices();

        assertThatThrownBy(() -> Stack.start(same))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Another ./up already uses");
    }

    @Test
    void aTakenPortIsNamed(@TempDir Path other) {
        StackSettings free = StackSettings.isolated(other).withoutServices();
        StackSettings colliding = new StackSettings(
                free.project(),
                free.data(),
                stack.settings().ports(),
                stack.settings().doors(),
                List.of(),
                Map.of(),
                false,
                free.clock(),
                Progress.SILENT);

        assertThatThrownBy(() -> Stack.start(colliding))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(
                        "Port %d is taken".formatted(stack.settings().ports().gateway()));
    }

    private static byte[] firstOf(String topic, int partition) {
        try (var consumer = new KafkaConsumer<>(kafka(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition source = new TopicPartition(topic, partition);
            consumer.assign(List.of(source));
            consumer.seekToBeginning(List.of(source));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }

    private static String setting(Admin admin, String topic, String name) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource)).all().get().values().stream()
                .map(config -> config.get(name).value())
                .findFirst()
                .orElseThrow();
    }

    private static void set(Admin admin, String topic, String name, String value) throws Exception {
        var change = new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
        admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(change)))
                .all()
                .get();
    }

    private static Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", stack.broker().bootstrapServers(), "acks", "all");
    }

    private static Connection as(String database, String user) throws SQLException {
        String password = stack.secrets().databasePassword(user.replace('_', '-'));
        return DriverManager.getConnection(stack.jdbcUrl(database + "-service"), user, password);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
