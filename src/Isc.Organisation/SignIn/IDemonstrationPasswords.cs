namespace Isc.Organisation.SignIn;

/// <summary>The one password of the demonstration accounts. Scoped.</summary>
public interface IDemonstrationPasswords
{
    /// <summary>Gives the accounts their password, <c>Isc:DemoPassword</c> or one made at the first start, and returns it; null where there are none.</summary>
    Task<string?> SetAsync(CancellationToken cancellationToken);

    /// <summary>Takes it from accounts that a demonstration has left behind.</summary>
    Task TakeAwayAsync(CancellationToken cancellationToken);
}
