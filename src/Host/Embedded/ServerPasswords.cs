using System.Security.Cryptography;

namespace Regulations.Host.Embedded;

/// <summary>
/// The passwords of a private cluster's two logins, made at random with the cluster and kept beside it in files that only the
/// server's account can read.
/// </summary>
/// <param name="Owner">Of the user who owns the cluster.</param>
/// <param name="Application">Of the user as whom the application adds events.</param>
sealed record ServerPasswords(string Owner, string Application)
{
    /// <summary>Null where the cluster was made by a version that had none.</summary>
    public static ServerPasswords? Of(DataDirectory data) =>
        File.Exists(data.OwnerPassword) && File.Exists(data.ApplicationPassword)
            ? new(File.ReadAllText(data.OwnerPassword), File.ReadAllText(data.ApplicationPassword))
            : null;

    /// <summary>Those there are, or new ones.</summary>
    public static ServerPasswords Make(DataDirectory data, ServerAccount account)
    {
        foreach (var file in new[] { data.OwnerPassword, data.ApplicationPassword }) Make(file, account);
        return Of(data)!;
    }

    static void Make(string file, ServerAccount account)
    {
        if (File.Exists(file)) return;
        // Closed before anything stands in it, and whole once it bears its name.
        var unfinished = file + ".new";
        account.OwnFile(unfinished);
        File.WriteAllText(unfinished, RandomNumberGenerator.GetHexString(48, lowercase: true));
        File.Move(unfinished, file);
    }
}
