namespace Isc.Reporting.Tests;

/// <summary>Tests that nothing else runs beside.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = nameof(Alone);
}
