using Isc.Organisation.Composition;
using Isc.Reporting;

namespace Isc.Organisation.Sections;

/// <summary>What the body does, function by function.</summary>
internal sealed class FunctionsSection(BodyReader bodies) : IReportSection
{
    public string Key => "organisation.functions";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var view = await bodies.GetAsync(request.Setting("body"), request.Period.AsOf, cancellationToken);
        return view.Body.Functions.Count == 0 ? []
            : [new Bullets([.. view.Body.Functions.Select(function => new Bullet(Phrase.Of(function, BodySource.Of(view.Body))))])];
    }
}
