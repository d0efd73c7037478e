using Isc.Data;

namespace Isc.Modules.Trouble.Data;

internal sealed class TroubleNote : Record
{
    public required string Text { get; init; }
}
