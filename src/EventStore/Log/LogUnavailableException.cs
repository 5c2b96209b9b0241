namespace Regulations.EventStore.Log;

/// <summary>The database could not be reached, or kept failing, for as long as was to be tried. Trying later may help.</summary>
public sealed class LogUnavailableException : Exception
{
    public LogUnavailableException()
        : this("The event log cannot be reached.")
    {
    }

    public LogUnavailableException(string message)
        : base(message)
    {
    }

    public LogUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
