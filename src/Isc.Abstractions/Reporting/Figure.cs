namespace Isc.Reporting;

/// <summary>A number computed from records. No figure in a report comes from anywhere else.</summary>
/// <param name="Measure">Name of the measure in kebab-case: <c>meetings-held</c>.</param>
/// <param name="Value">The number.</param>
/// <param name="Sources">The records it was computed from.</param>
public sealed record Figure(string Measure, long Value, IReadOnlyList<SourceRef> Sources)
{
    /// <summary>Counts <paramref name="sources"/>.</summary>
    public static Figure Count(string measure, IEnumerable<SourceRef> sources)
    {
        var list = sources.ToList();
        return new(measure, list.Count, list);
    }
}
