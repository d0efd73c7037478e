namespace Isc.Architecture.Tests.Fluent;

/// <summary>The types a rule is about, or those it forbids.</summary>
internal sealed class GivenTypes(string description, Func<ArchType, bool> holds)
{
    public GivenTypesThat That() => new(this, "that");

    public GivenTypesThat And() => new(this, "and");

    public TypesShould Should() => new(new ArchRule(this, []));

    /// <summary>The types themselves.</summary>
    /// <exception cref="ArchRuleException">There are none: a rule about nothing would hold for ever.</exception>
    public IReadOnlyList<ArchType> Select(LoadedArchitecture architecture, string role)
    {
        var types = architecture.Types.Where(holds).ToList();
        return types.Count > 0 ? types : throw new ArchRuleException($"The rule has no {role}: there are no {description}.");
    }

    public override string ToString() => description;

    internal GivenTypes Narrowed(string joint, string words, Func<ArchType, bool> condition) =>
        new($"{description} {joint} {words}", type => holds(type) && condition(type));
}
