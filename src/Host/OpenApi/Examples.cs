using System.Reflection;

namespace Regulations.Host.OpenApi;

/// <summary>Answers of a host with the Danish data, shown as examples.</summary>
internal static class Examples
{
    public static string Of(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"examples/{name}.json")
            ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd();
    }
}
