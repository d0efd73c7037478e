using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Isc.Data.Jobs;

/// <summary>The last run of a job: one row a job, the same for every host.</summary>
internal sealed class JobRun
{
    /// <summary>Key of the job.</summary>
    public required string Id { get; init; }

    /// <summary>The machine and process that ran it.</summary>
    public required string Host { get; set; }

    public required DateTime StartedAt { get; set; }

    public required DateTime EndedAt { get; set; }

    /// <summary>Start of the last run that did not fail; null before the first.</summary>
    public DateTime? SucceededAt { get; set; }

    /// <summary>Runs that have failed since.</summary>
    public int Failures { get; set; }

    /// <summary>Why the last run failed; null where it did not.</summary>
    public string? Error { get; set; }

    public static void Map(EntityTypeBuilder<JobRun> runs)
    {
        runs.ToTable("isc_job_runs");
        runs.Property(r => r.Id).HasMaxLength(100);
        runs.Property(r => r.Host).HasMaxLength(100);
        runs.Property(r => r.Error).HasMaxLength(2_000);
    }
}
