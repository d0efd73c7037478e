namespace Isc.Architecture.Tests.Fluent;

/// <summary>A rule that can be checked.</summary>
internal sealed class ArchRule(GivenTypes subject, IReadOnlyList<Condition> conditions, string? reason = null)
{
    public TypesShould AndShould() => new(this);

    public ArchRule Because(string why) => new(subject, conditions, why);

    public IReadOnlyList<Violation> Evaluate(LoadedArchitecture architecture)
    {
        var types = subject.Select(architecture, "subject");
        return [.. conditions.Select(condition => condition.Prepare(architecture))
            .SelectMany(problems => types.SelectMany(type => problems(type).Select(problem => new Violation(type.ToString(), problem))))];
    }

    /// <exception cref="ArchRuleException">The rule is broken, or has no subject or target.</exception>
    public void Check(LoadedArchitecture architecture)
    {
        var violations = Evaluate(architecture);
        if (violations.Count > 0)
            throw new ArchRuleException($"{this}\n  {string.Join("\n  ", violations)}");
    }

    public override string ToString() =>
        $"{subject} should {string.Join(" and ", conditions.Select(condition => condition.Description))}{(reason is null ? "" : $", because {reason}")}";

    internal ArchRule With(Condition condition) => new(subject, [.. conditions, condition], reason);
}
