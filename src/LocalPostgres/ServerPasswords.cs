using System.Security.Cryptography;

namespace Regulations.LocalPostgres;

/// <summary>
/// The passwords of a private cluster's two logins, made at random with the cluster and kept in it, in files that only the
/// server's account can read, so that a copy of the cluster can be started.
/// </summary>
/// <param name="Owner">Of the user who owns the cluster.</param>
/// <param name="Application">Of the user as whom the application adds events.</param>
sealed record ServerPasswords(string Owner, string Application)
{
    const string OwnerFile = "owner.password";
    const string ApplicationFile = "application.password";

    /// <summary>Null where the cluster was made by a version that had none.</summary>
    public static ServerPasswords? Of(string cluster)
    {
        var (owner, application) = (Path.Combine(cluster, OwnerFile), Path.Combine(cluster, ApplicationFile));
        return File.Exists(owner) && File.Exists(application) ? new(File.ReadAllText(owner), File.ReadAllText(application)) : null;
    }

    /// <summary>A file with a new password, for making a cluster, which must be empty until then.</summary>
    public static string Make(string file, ServerAccount account)
    {
        // Closed before anything stands in it.
        account.OwnFile(file);
        File.WriteAllText(file, RandomNumberGenerator.GetHexString(48, lowercase: true));
        return file;
    }

    /// <summary>Puts the passwords into a cluster just made.</summary>
    /// <param name="cluster">Its directory.</param>
    /// <param name="owner">The file with the password its owner was given.</param>
    /// <param name="account">The server's.</param>
    public static void Put(string cluster, string owner, ServerAccount account)
    {
        File.Move(owner, Path.Combine(cluster, OwnerFile));
        Make(Path.Combine(cluster, ApplicationFile), account);
    }
}
