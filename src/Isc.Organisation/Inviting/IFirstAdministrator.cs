namespace Isc.Organisation.Inviting;

/// <summary>The way into a deployment that has no account yet. Scoped.</summary>
public interface IFirstAdministrator
{
    /// <summary>
    /// Path, from the root of a language, of a page that makes the first administrator, once and within seven days; each call replaces
    /// the one before. Null once there is an account.
    /// </summary>
    Task<string?> LinkAsync(CancellationToken cancellationToken);
}
