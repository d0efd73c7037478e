using Isc.Access;
using Isc.Organisation.Data;

namespace Isc.Organisation.Emergencies;

/// <summary>An emergency access as it is shown.</summary>
/// <param name="Until">End of the access, or of waiting for the second person.</param>
/// <param name="MayConfirm">Whether the reader may be the second person.</param>
internal sealed record EmergencyView(
    Guid Id, Guid AskedBy, DateTime AskedAt, string Reason, int Minutes, EmergencyState State, Guid? ConfirmedBy, DateTime Until, DateTime? Ended, Guid? EndedBy,
    bool MayConfirm, int Version)
{
    public static EmergencyView Of(Emergency emergency, Actor reader, DateTime now)
    {
        var state = emergency.Ended is not null || emergency.Until <= now ? EmergencyState.Over : emergency.ConfirmedBy is null ? EmergencyState.Asked : EmergencyState.Open;
        return new(
            emergency.Id, emergency.AskedBy, emergency.AskedAt, emergency.Reason, emergency.Minutes, state, emergency.ConfirmedBy, emergency.Until, emergency.Ended,
            emergency.EndedBy, state == EmergencyState.Asked && emergency.AskedBy != reader.AccountId && reader.May(OrganisationPermissions.ConfirmEmergency), emergency.Version);
    }
}
