using Isc.Data;

namespace Isc.Host.Operations;

/// <summary>How this deployment is.</summary>
/// <param name="Provider">The database.</param>
/// <param name="Migrations">Applied, of all contexts.</param>
/// <param name="Events">Events in the audit trail.</param>
/// <param name="Waiting">Messages to be delivered.</param>
/// <param name="Parked">Messages that wait for a module to be switched on.</param>
/// <param name="Dead">Messages set aside after their last attempt.</param>
/// <param name="LastBackup">UTC; null where none was made by Isc.</param>
/// <param name="Zones">Version of the time zone data.</param>
/// <param name="Jobs">Scheduled work that is active: key and schedule.</param>
internal sealed record SystemStatus(
    DatabaseProvider Provider, int Migrations, long Events, int Waiting, int Parked, IReadOnlyList<DeadMessage> Dead, DateTime? LastBackup, string Zones,
    IReadOnlyList<JobStatus> Jobs);
