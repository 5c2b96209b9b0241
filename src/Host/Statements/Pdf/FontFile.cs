using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Regulations.Host.Statements.Pdf;

/// <summary>Tables put together to a TrueType file.</summary>
internal static class FontFile
{
    private const uint TrueType = 0x0001_0000;

    /// <param name="tables">In the order of their names.</param>
    public static byte[] Of(IReadOnlyList<(string Name, byte[] Content)> tables)
    {
        var start = 12 + (16 * tables.Count);
        var file = new byte[start + tables.Sum(t => Padded(t.Content.Length))];
        var power = BitOperations.Log2((uint)tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, TrueType);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(16 * (tables.Count - (1 << power))));
        for (var (i, at) = (0, start); i < tables.Count; at += Padded(tables[i].Content.Length), i++)
        {
            tables[i].Content.CopyTo(file, at);
            var entry = file.AsSpan(12 + (16 * i));
            Encoding.ASCII.GetBytes(tables[i].Name, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(file.AsSpan(at, Padded(tables[i].Content.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)tables[i].Content.Length);
        }

        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> table)
    {
        uint sum = 0;
        for (; !table.IsEmpty; table = table[4..]) sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(table));
        return sum;
    }
}
