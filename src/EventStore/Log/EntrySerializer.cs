using System.Buffers;
using System.Data.Common;
using Marten;
using Npgsql;
using NpgsqlTypes;
using Weasel.Core;
using ISerializer = Marten.ISerializer;

namespace Regulations.EventStore.Log;

/// <summary>Passes an entry's bytes through as they are; all else Marten stores is System.Text.Json's.</summary>
internal sealed class EntrySerializer(ISerializer others) : ISerializer
{
    public EnumStorage EnumStorage => others.EnumStorage;

    public Casing Casing => others.Casing;

    public ValueCasting ValueCasting => others.ValueCasting;

    public string ToJson(object? document) =>
        document is StatedEntry entry ? System.Text.Encoding.UTF8.GetString(entry.Json.Span) : others.ToJson(document);

    public string ToCleanJson(object? document) => document is StatedEntry ? ToJson(document) : others.ToCleanJson(document);

    public string ToJsonWithTypes(object document) => document is StatedEntry ? ToJson(document) : others.ToJsonWithTypes(document);

    public void WriteTo(IBufferWriter<byte> writer, object? document)
    {
        if (document is StatedEntry entry) writer.Write(entry.Json.Span);
        else others.WriteTo(writer, document);
    }

    public void WriteToCleanJson(IBufferWriter<byte> writer, object? document)
    {
        if (document is StatedEntry) WriteTo(writer, document);
        else others.WriteToCleanJson(writer, document);
    }

    public void WriteToJsonWithTypes(IBufferWriter<byte> writer, object document)
    {
        if (document is StatedEntry) WriteTo(writer, document);
        else others.WriteToJsonWithTypes(writer, document);
    }

    public void WriteToParameter(NpgsqlParameter parameter, object? document)
    {
        if (document is StatedEntry entry) (parameter.NpgsqlDbType, parameter.Value) = (NpgsqlDbType.Jsonb, entry.Json);
        else others.WriteToParameter(parameter, document);
    }

    public void WriteToParameter(DbParameter parameter, object? document) => WriteToParameter((NpgsqlParameter)parameter, document);

    public T FromJson<T>(Stream stream) => IsEntry(typeof(T)) ? (T)Entry(typeof(T), Bytes(stream)) : others.FromJson<T>(stream);

    public T FromJson<T>(DbDataReader reader, int index) => (T)FromJson(typeof(T), reader, index);

    public object FromJson(Type type, Stream stream) => IsEntry(type) ? Entry(type, Bytes(stream)) : others.FromJson(type, stream);

    public object FromJson(Type type, DbDataReader reader, int index) =>
        IsEntry(type) ? Entry(type, reader.GetFieldValue<byte[]>(index)) : others.FromJson(type, reader, index);

    public ValueTask<T> FromJsonAsync<T>(Stream stream, CancellationToken cancellationToken = default) =>
        IsEntry(typeof(T)) ? new(FromJson<T>(stream)) : others.FromJsonAsync<T>(stream, cancellationToken);

    public ValueTask<T> FromJsonAsync<T>(DbDataReader reader, int index, CancellationToken cancellationToken = default) =>
        IsEntry(typeof(T)) ? new(FromJson<T>(reader, index)) : others.FromJsonAsync<T>(reader, index, cancellationToken);

    public ValueTask<object> FromJsonAsync(Type type, Stream stream, CancellationToken cancellationToken = default) =>
        IsEntry(type) ? new(FromJson(type, stream)) : others.FromJsonAsync(type, stream, cancellationToken);

    public ValueTask<object> FromJsonAsync(Type type, DbDataReader reader, int index, CancellationToken cancellationToken = default) =>
        IsEntry(type) ? new(FromJson(type, reader, index)) : others.FromJsonAsync(type, reader, index, cancellationToken);

    private static bool IsEntry(Type type) => type.IsSubclassOf(typeof(StatedEntry));

    private static object Entry(Type type, byte[] json) => Activator.CreateInstance(type, new ReadOnlyMemory<byte>(json))!;

    private static byte[] Bytes(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
