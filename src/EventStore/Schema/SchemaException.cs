namespace Regulations.EventStore.Schema;

/// <summary>The database cannot hold registers as it is; the message tells an administrator what to do.</summary>
public sealed class SchemaException : Exception
{
    public SchemaException()
    {
    }

    public SchemaException(string message)
        : base(message)
    {
    }

    public SchemaException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
