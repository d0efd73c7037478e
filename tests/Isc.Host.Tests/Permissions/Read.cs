using Isc.Conformance.Permissions;
namespace Isc.Host.Tests.Permissions;

/// <summary>What a caller read at an address.</summary>
internal sealed record Read(string Caller, string Address, bool IsPage, Reply Reply);
