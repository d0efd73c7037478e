using Isc.Reporting;

namespace Isc.Modules.Trouble;

internal sealed class TroubleSection : IReportSection
{
    public string Key => "trouble.section";

    public Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        Faults.ThrowAt("section");
        return Task.FromResult<IReadOnlyList<Block>>([]);
    }
}
