namespace Isc.Architecture.Tests.Fluent;

/// <summary>What the types of a rule should be.</summary>
/// <param name="Description">After "should".</param>
/// <param name="Prepare">Finds the targets once; the function it gives names a type's breaches.</param>
internal sealed record Condition(string Description, Func<LoadedArchitecture, Func<ArchType, IEnumerable<string>>> Prepare);
