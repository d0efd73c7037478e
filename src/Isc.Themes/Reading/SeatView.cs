using Isc.Text;

namespace Isc.Themes.Reading;

/// <summary>A focal point's seat, without the person: pages name offices only.</summary>
internal sealed record SeatView(string Office, LocalizedText Name, bool Vacant);
