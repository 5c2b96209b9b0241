using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Regulations.Host.Statements.Pdf;

/// <summary>Objects written as a PDF file. It holds no dates, and its id is a hash of what it holds: the same objects are the same bytes.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]> _objects = [];

    /// <summary>Takes the next number for an object that is told later.</summary>
    public int Reserve()
    {
        _objects.Add([]);
        return _objects.Count;
    }

    public int Add(string content)
    {
        var number = Reserve();
        Set(number, content);
        return number;
    }

    public void Set(int number, string content) => _objects[number - 1] = Encoding.Latin1.GetBytes(content);

    public int AddStream(byte[] content, string more = "")
    {
        var number = Reserve();
        _objects[number - 1] =
        [
            .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length}{more} >>\nstream\n")), .. content, .. "\nendstream"u8,
        ];
        return number;
    }

    public byte[] Write(int catalog, int info)
    {
        using var file = new MemoryStream();
        Append(file, "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        var places = new List<long>();
        for (var i = 0; i < _objects.Count; i++)
        {
            places.Add(file.Length);
            Append(file, string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n"));
            file.Write(_objects[i]);
            Append(file, "\nendobj\n");
        }

        var id = Convert.ToHexString(SHA256.HashData(file.ToArray()).AsSpan(0, 16));
        var table = file.Length;
        Append(file, string.Create(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places) Append(file, string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        Append(file, string.Create(
            CultureInfo.InvariantCulture, $"trailer\n<< /Size {places.Count + 1} /Root {catalog} 0 R /Info {info} 0 R /ID [<{id}> <{id}>] >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>A text of any letters, as an object holds it.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private static void Append(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
