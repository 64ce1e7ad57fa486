import winston from 'winston';

export type Logger = winston.Logger;

/** From quiet to talkative; `silent` writes nothing. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Logs for operators: one JSON object a line, on standard output. */
export function createLogger(level: LogLevel): Logger {
  return winston.createLogger({
    silent: level === 'silent',
    level: level === 'silent' ? 'error' : level,
    format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
    transports: [new winston.transports.Console()],
  });
}
