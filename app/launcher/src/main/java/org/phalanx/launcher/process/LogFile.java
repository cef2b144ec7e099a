package org.phalanx.launcher.process;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.Logger;

/// Keeps the log in the system's place for application data, or in the folder that the property
/// `phalanx.logs` names. Customer data stays out of INFO and above.
///
/// Logback finds this as a service. It is code, since reading the same from XML took a tenth of a
/// second of every start.
@ConfiguratorRank(ConfiguratorRank.CUSTOM_NORMAL_PRIORITY)
public final class LogFile extends ContextAwareBase implements Configurator {

    private static final long LARGEST_FILE = 5 * FileSize.MB_COEFFICIENT;
    private static final long LARGEST_TOTAL = 50 * FileSize.MB_COEFFICIENT;
    private static final int MOST_DAYS = 14;

    /// Called by Logback.
    public LogFile() {}

    @Override
    public ExecutionStatus configure(LoggerContext logging) {
        String home = System.getProperty("user.home", ".");
        String folder =
                System.getProperty(
                        "phalanx.logs", Path.of(home, ".local", "state", "phalanx").toString());
        ch.qos.logback.classic.Logger root = logging.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(file(logging, folder));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static RollingFileAppender<ILoggingEvent> file(LoggerContext logging, String folder) {
        var lines = new PatternLayoutEncoder();
        lines.setContext(logging);
        lines.setPattern("%d{ISO8601} %-5level [%thread] %logger - %msg%n");
        lines.start();
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(logging);
        appender.setName("file");
        appender.setFile(folder + "/phalanx.log");
        appender.setEncoder(lines);
        appender.setRollingPolicy(rolling(logging, appender, folder));
        appender.start();
        return appender;
    }

    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling(
            LoggerContext logging, RollingFileAppender<ILoggingEvent> appender, String folder) {
        var policy = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        policy.setContext(logging);
        policy.setParent(appender);
        policy.setFileNamePattern(folder + "/phalanx.%d{yyyy-MM-dd}.%i.log");
        policy.setMaxFileSize(new FileSize(LARGEST_FILE));
        policy.setMaxHistory(MOST_DAYS);
        policy.setTotalSizeCap(new FileSize(LARGEST_TOTAL));
        policy.start();
        return policy;
    }
}
