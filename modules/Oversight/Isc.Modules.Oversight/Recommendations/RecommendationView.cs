using System.ComponentModel;
using System.Linq.Expressions;
using Isc.Modules.Oversight.Changes;
using Isc.Modules.Oversight.Data;

namespace Isc.Modules.Oversight.Recommendations;

/// <summary>A recommendation as the API and the list give it.</summary>
internal sealed record RecommendationView(
    Guid Id, OversightStream Stream, string Report, int Year, Form Form, int Ordinal,
    [property: Description("Null where the source does not give it.")] LocalizedText? Text,
    Addressee Addressee, string? Theme, string? Sector, DateOnly? Due, LocalizedText? DueFor, Acceptance Acceptance, Implementation? Implementation,
    string? Citation, int Version)
{
    public static Expression<Func<Recommendation, RecommendationView>> FromRecord { get; } = r => new RecommendationView(
        r.Id, r.Stream, r.ReportSymbol, r.Year, r.Form, r.Ordinal, r.Text, r.Addressee, r.Theme, r.Sector, r.Due, r.DueFor, r.Acceptance, r.Implementation,
        r.Citation, r.Version);

    [Description("The triggers that apply now.")]
    public IReadOnlyList<Trigger> Allowed => Transitions.AllowedOn(new Standing(Acceptance, Implementation));
}
