using Isc.Bodies;
using Isc.Library.Data;
using Isc.Library.Text;
using Isc.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Library.Sections;

/// <summary>Who may read a body's documents.</summary>
internal sealed class AccessSection(LibraryDbContext context, IBodyNames bodies, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "library.access";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var key = request.Setting("body");
        var body = await bodies.FindAsync(key, cancellationToken) ?? throw new InvalidOperationException($"There is no body '{key}'.");
        var rule = await context.DefaultClasses.AsNoTracking().SingleOrDefaultAsync(r => r.BodyId == body.Id, cancellationToken);
        return rule is null ? [] : [new Paragraph(Phrase.Format(
            texts[$"Access_{rule.Class}"],
            new Phrase([new Inline(Cited.Name(body, texts).ToString(), Sources: [new SourceRef("default-class", rule.Id, "/library")])])))];
    }
}
