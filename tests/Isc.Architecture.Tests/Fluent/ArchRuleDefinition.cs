namespace Isc.Architecture.Tests.Fluent;

/// <summary>Where a rule begins. The words are those of ArchUnitNET, so that a rule can move there unchanged.</summary>
internal static class ArchRuleDefinition
{
    public static GivenTypes Types() => new("types", _ => true);
}
