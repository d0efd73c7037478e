using Isc.Organisation.Composition;
using Isc.Organisation.Text;
using Isc.Reporting;
using Isc.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Organisation.Sections;

/// <summary>Who set the body up, what for, and where its terms of reference stand.</summary>
internal sealed class PurposeSection(BodyReader bodies, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "organisation.purpose";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var view = await bodies.GetAsync(request.Setting("body"), request.Period.AsOf, cancellationToken);
        var sentences = new[] { Founders(view), Purpose(view), Terms(view) }.OfType<Phrase>().ToList();
        return sentences.Count == 0 ? [] : [new Paragraph(Phrase.Sentences(sentences))];
    }

    private Phrase? Founders(BodyView view) => view.Founders.Count == 0 ? null : Phrase.Format(
        texts.PluralTemplate("Purpose_Founders", view.Founders.Count),
        Figure.Count("founders", view.Founders.Select(BodySource.Of)),
        BodySource.FullNameOf(view.Body.ToInfo()),
        Enumeration.Of(view.Founders.Select(BodySource.FullNameOf), texts));

    private static Phrase? Purpose(BodyView view) =>
        view.Body.Purpose is { } purpose ? Phrase.Of(purpose, BodySource.Of(view.Body)) : null;

    private Phrase? Terms(BodyView view) => view.Body.TermsOfReference is not { } terms ? null
        : Phrase.Format(texts["Purpose_Terms"], BodySource.NameOf(view), Phrase.Of(terms, BodySource.Of(view.Body)));
}
