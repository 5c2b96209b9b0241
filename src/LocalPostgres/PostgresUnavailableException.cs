namespace Regulations.LocalPostgres;

/// <summary>
/// The private cluster cannot be had. The message is written for whoever started the host: what is missing and what to do.
/// </summary>
public sealed class PostgresUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
