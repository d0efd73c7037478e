namespace Isc.Host.Tests.SignIn;

/// <summary>A host whose clock tests move.</summary>
public interface IClockedHost
{
    JumpingClock Time { get; }
}
