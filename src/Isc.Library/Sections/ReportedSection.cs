using Isc.Bodies;
using Isc.Library.Reading;
using Isc.Library.Text;
using Isc.Reporting;
using Microsoft.Extensions.Localization;

namespace Isc.Library.Sections;

/// <summary>To whom a body reported in the period.</summary>
internal sealed class ReportedSection(SubmissionReader submissions, IBodyNames bodies, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "library.reported";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var key = request.Setting("body");
        var body = await bodies.FindAsync(key, cancellationToken) ?? throw new InvalidOperationException($"There is no body '{key}'.");
        var made = (await submissions.ReportedByAsync(body.Id, cancellationToken))
            .Where(view => request.Period.Holds(view.Submission.When)).ToList();
        return made.Count == 0 ? [] : [new Paragraph(Cited.Recipients("Reported", made, texts, Cited.Name(body, texts)))];
    }
}
