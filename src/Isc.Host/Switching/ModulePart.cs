namespace Isc.Host.Switching;

/// <summary>What a module adds of one kind.</summary>
/// <param name="Kind">Name of the contribution's interface; <c>Pages</c> and <c>Routes</c> for addresses.</param>
/// <param name="Count">How many.</param>
/// <param name="Names">Which: addresses, or names of types.</param>
internal sealed record ModulePart(string Kind, int Count, IReadOnlyList<string> Names);
