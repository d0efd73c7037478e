namespace Isc.Host.Tests.Meetings;

/// <summary>A host whose day tests turn.</summary>
public interface IDatedHost
{
    Calendar Calendar { get; }
}
