using System.Net;
using Isc.Data;
using Isc.Library.Data;
using Isc.Library.Files;
using Isc.Library.Reading;
using Isc.Library.Uploads;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Library;

/// <summary>Registers this kernel.</summary>
public static class LibraryServices
{
    /// <summary>Adds documents and their submissions. Names of bodies come from <c>Isc.Bodies.IBodyNames</c>.</summary>
    public static IServiceCollection AddLibrary(this IServiceCollection services, IConfiguration? settings = null) => services
        .AddModuleContext<LibraryDbContext>()
        .AddSingleton(settings is null ? new UploadLimits() : UploadLimits.Read(settings))
        .AddSingleton(settings is null ? new VirusScanner((DnsEndPoint?)null) : VirusScanner.Read(settings))
        .AddSingleton<IUploads, UploadStore>()
        .AddScoped<DocumentFiles>()
        .AddScoped<SubmissionReader>()
        .AddScoped<DocumentReader>()
        .AddScoped<ILibrary, LibraryReader>();
}
