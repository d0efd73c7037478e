namespace Isc.Architecture.Tests.Fixtures.Modules;

/// <summary>Public without need.</summary>
public sealed class PublicRegister;
