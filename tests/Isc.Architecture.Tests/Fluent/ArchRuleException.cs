namespace Isc.Architecture.Tests.Fluent;

/// <summary>A rule is broken, or says nothing because it has no subject or no target.</summary>
internal sealed class ArchRuleException(string message) : Exception(message);
