using Isc.Bodies;
using Isc.Meetings.Decisions;
using Isc.Meetings.Text;
using Isc.Reporting;
using Isc.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Sections;

/// <summary>Decisions of the period that link two bodies.</summary>
internal sealed class JointSection(DecisionRegister register, IBodyNames bodies, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "meetings.joint";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var body = await bodies.RequireAsync(request.Setting("body"), cancellationToken);
        var with = await bodies.RequireAsync(request.Setting("with"), cancellationToken);
        var joint = (await register.JointAsync(body.Key, with.Key, cancellationToken)).Where(d => request.Period.Holds(d.When));
        var count = Figure.Count("decisions-joint", joint.Select(Sentences.SourceOf));
        return count.Value == 0
            ? []
            : [new Paragraph(Phrase.Format(texts.PluralTemplate("Joint", count.Value), count, body.Short, with.Short))];
    }
}
