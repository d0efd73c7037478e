using System.Globalization;
using Isc.Bodies;
using Isc.Reporting;
using Isc.Text;
using Isc.Themes.Reading;
using Isc.Themes.Text;
using Isc.Time;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Sections;

/// <summary>The areas that a body coordinates at the cut-off, counted, with the beginning of those added lately.</summary>
internal sealed class AreasSection(CoordinationReader coordinations, IBodyNames bodies, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "themes.areas";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var body = await bodies.OfAsync(request, cancellationToken);
        var asOf = request.Period.AsOf;
        var areas = (await coordinations.OfBodyAsync(body.Id, asOf, cancellationToken))
            .Where(c => c.Theme.Kind == ThemeKind.Area)
            .OrderBy(c => c.Theme.Name.ToString(), StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true)).ToList();
        if (areas.Count == 0)
            return [];

        var count = Figure.Count("areas-coordinated", areas.Select(a => Source.Coordination(a.Coordination.Id, a.Theme.Key)));
        return [new Paragraph(Phrase.Format(
            texts.PluralTemplate("Areas", count.Value), count, body.Short, texts.And([.. areas.Select(a => NameOf(a, asOf))])))];
    }

    // A beginning is worth saying in the two years after it, if it is known to the year at least.
    private Phrase NameOf(CoordinatedTheme area, DateOnly asOf)
    {
        var name = Phrase.Of(area.Theme.Name, Source.Theme(area.Theme.Id, area.Theme.Key));
        var start = area.Coordination.Start;
        if (start.Precision == DatePrecision.Window || start.From < asOf.AddYears(-2))
            return name;
        return Phrase.Format(texts[start.Precision == DatePrecision.Year ? "SinceYear" : "SinceDate"].Value, name, start.ToString());
    }
}
