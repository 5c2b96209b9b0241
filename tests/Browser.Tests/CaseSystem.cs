using System.Text;

namespace Regulations.Browser.Tests;

/// <summary>Lists of invented decisions as a Danish case system gives them.</summary>
internal static class CaseSystem
{
    private const int Windows1252 = 1252;

    static CaseSystem() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The second line says in words of its own what was decided, the third has a date that is none.</summary>
    public static string Visits { get; } =
        "Sagsnr.;Tilbud;Besøgsdato;Kl.;Afgørelsesdato;Emne;Relation;Beboerens alder;Resultat;Sagsbehandler\r\n"
        + "20-101;Botilbud i Hjørring;10-04-2020;14.00;09-04-2020;Besøg hos en beboer;ven eller bekendt;40,5;Afslag;Åse Ærø\r\n"
        + "20-102;Botilbud i Hjørring;10-04-2020;14.00;09-04-2020;Besøg hos en beboer;ven eller bekendt;41;Kan godt lade sig gøre;Åse "
            + "Ærø\r\n"
        + "20-103;Botilbud i Greve;31-04-2020;14.00;09-04-2020;Besøg hos en beboer;forælder;12,5;Imødekommet;Søren Øst\r\n"
        + "20-104;Botilbud i Greve;20-05-2020;14.00;11-05-2020;Besøg på udearealer;ven eller bekendt;40;Afslag;Søren Øst\r\n";

    public static byte[] InUtf16(string list, bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(list)];
    }

    public static byte[] InWindows1252(string list) => Encoding.GetEncoding(Windows1252).GetBytes(list);
}
