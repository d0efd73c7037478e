using System.Net;

namespace Isc;

/// <summary>What need not be encrypted on its way, because it does not leave the machine.</summary>
public static class ThisMachine
{
    /// <summary>True for <c>localhost</c>, a loopback address and the path of a socket.</summary>
    /// <param name="host">A name, an address, or a path.</param>
    public static bool Is(string host) =>
        host.StartsWith('/') || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
