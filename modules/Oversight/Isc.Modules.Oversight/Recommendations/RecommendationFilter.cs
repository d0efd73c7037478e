using System.ComponentModel;
using Isc.Modules.Oversight.Data;

namespace Isc.Modules.Oversight.Recommendations;

/// <summary>Which recommendations a list holds. Null does not restrict.</summary>
internal sealed class RecommendationFilter
{
    [Description("externalAudit, imac, jointInspection or internalAudit.")]
    public Choice<OversightStream>? Stream { get; init; }

    [Description("formal or informal.")]
    public Choice<Form>? Form { get; init; }

    [Description("underConsideration, accepted, partiallyAccepted, notAccepted or notRelevant.")]
    public Choice<Acceptance>? Acceptance { get; init; }

    [Description("notStarted, inProgress, alternative, claimed, verified, overtaken or willNotImplement.")]
    public Choice<Implementation>? Implementation { get; init; }

    public IQueryable<Recommendation> Apply(IQueryable<Recommendation> all) => all.Where(r =>
        (Stream == null || r.Stream == Stream.Value.Value) && (Form == null || r.Form == Form.Value.Value)
        && (Acceptance == null || r.Acceptance == Acceptance.Value.Value) && (Implementation == null || r.Implementation == Implementation.Value.Value));
}
