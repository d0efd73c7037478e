namespace Isc.Architecture.Tests.Fluent;

/// <summary>One breach of a rule.</summary>
/// <param name="Offender">The type or file to mend.</param>
/// <param name="Problem">What it does, naming the other side.</param>
internal sealed record Violation(string Offender, string Problem)
{
    public override string ToString() => $"{Offender} {Problem}";
}
