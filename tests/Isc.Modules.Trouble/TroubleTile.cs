using Isc.Pages;

namespace Isc.Modules.Trouble;

internal sealed class TroubleTile : IDashboardTile
{
    public Task<Tile?> LoadAsync(CancellationToken cancellationToken)
    {
        Faults.ThrowAt("tile");
        return Task.FromResult<Tile?>(new("Trouble", "0", Path: "/trouble"));
    }
}
