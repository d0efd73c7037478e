namespace Isc.Organisation;

/// <summary>Makes tokens with which programs read the feeds of the account that acts. Scoped.</summary>
public interface IFeedAddresses
{
    /// <summary>Makes a token that reads feeds and nothing else, until it is withdrawn, and returns it: the only time it can be read.</summary>
    /// <param name="name">What it is for, in the owner's words.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<string> MakeTokenAsync(string name, CancellationToken cancellationToken);
}
