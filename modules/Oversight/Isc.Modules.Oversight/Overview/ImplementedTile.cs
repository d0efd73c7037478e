using System.Globalization;
using Isc.Modules.Oversight.Recommendations;
using Isc.Modules.Oversight.Text;
using Isc.Pages;

namespace Isc.Modules.Oversight.Overview;

/// <summary>Recommendations implemented, of all.</summary>
internal sealed class ImplementedTile(Register register, TimeProvider clock, IStringLocalizer<Texts> texts) : IDashboardTile
{
    public async Task<Tile?> LoadAsync(CancellationToken cancellationToken)
    {
        var rate = (await register.TallyAsync(clock.Today(), cancellationToken)).ImplementedOfAll;
        return rate.Denominator == 0 ? null : new Tile(
            texts["Tile_Label"], rate.Numerator.ToString("N0", CultureInfo.CurrentCulture), texts["Tile_Of", rate.Denominator], "/oversight", 60) { Measure = "recommendations-implemented-of-all" };
    }
}
