package paperwalk.cli;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.LoggerFactory;

/**
 * Where the server's access log goes. Lines are written by a thread of their own, so that a request
 * does not wait for the disk unless thousands of lines do.
 */
final class AccessLog implements AutoCloseable {
  private static final String NAME = "paperwalk.access";
  private static final int WAITING_LINES = 8192;

  private final Logger logger;
  private final AsyncAppender lines;

  private AccessLog(Logger logger, AsyncAppender lines) {
    this.logger = logger;
    this.lines = lines;
  }

  /**
   * Begins to write.
   *
   * @param target a file, to which lines are added; {@code -} for standard output
   * @throws UsageException if the file cannot be written
   */
  static AccessLog to(String target) throws UsageException {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern("%msg%n");
    encoder.start();
    OutputStreamAppender<ILoggingEvent> end =
        target.equals("-") ? new ConsoleAppender<>() : file(target);
    end.setContext(context);
    end.setName(NAME + ".file");
    end.setEncoder(encoder);
    end.start();
    AsyncAppender lines = new AsyncAppender();
    lines.setContext(context);
    lines.setName(NAME);
    lines.setQueueSize(WAITING_LINES);
    lines.setDiscardingThreshold(0);
    lines.addAppender(end);
    lines.start();
    Logger logger = context.getLogger(NAME);
    logger.addAppender(lines);
    logger.setAdditive(false);
    logger.setLevel(Level.INFO);
    return new AccessLog(logger, lines);
  }

  private static FileAppender<ILoggingEvent> file(String target) throws UsageException {
    try {
      Files.newOutputStream(Path.of(target), StandardOpenOption.CREATE, StandardOpenOption.APPEND)
          .close();
    } catch (IOException e) {
      throw new UsageException(
          "--access-log %s: cannot be written (%s); give a file, - or off"
              .formatted(target, e.getMessage()));
    }
    FileAppender<ILoggingEvent> file = new FileAppender<>();
    file.setFile(target);
    return file;
  }

  /** Writes what is waiting, and ends. */
  @Override
  public void close() {
    logger.setLevel(Level.OFF);
    logger.detachAppender(lines);
    lines.stop();
  }
}
