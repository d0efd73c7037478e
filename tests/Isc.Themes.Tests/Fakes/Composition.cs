using Isc.Reporting;

namespace Isc.Themes.Tests.Fakes;

/// <summary>Stands for Organisation's section on who sits in a body.</summary>
internal sealed class Composition : IReportSection
{
    public string Key => "organisation.composition";

    public Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Block>>([new Paragraph($"Seats of {request.Setting("body")}.")]);
}
