using Isc.Testing;

namespace Isc.Host.Tests.SignIn;

/// <summary>A host whose clock tests move.</summary>
public interface IClockedHost
{
    FakeClock Time { get; }
}
