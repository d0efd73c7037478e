using System.Text.Encodings.Web;
using System.Text.Unicode;
using Isc.Data;
using Isc.Reporting.Composition;
using Isc.Reporting.Data;
using Isc.Reporting.Definitions;
using Isc.Reporting.Drafting;
using Isc.Reporting.Pdf;
using Isc.Reporting.Freezing;
using Isc.Reporting.Renderers;
using Isc.Reporting.Renderers.Docx;
using Isc.Reporting.Renderers.Tables;
using Isc.Reporting.Scheduling;
using Isc.Reporting.Translating;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Isc.Reporting;

/// <summary>Registers the reporting kernel.</summary>
public static class ReportingServices
{
    /// <summary>
    /// Adds <see cref="IReports"/>. Needs localisation, logging, <see cref="Access.ICurrentActor"/> and
    /// <see cref="Contributions.IContributions{T}"/>, which the host gives.
    /// </summary>
    public static IServiceCollection AddReporting(this IServiceCollection services, IConfiguration? settings = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        // The default writes Arabic, Chinese and Cyrillic as entities.
        services.TryAddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.TryAddScoped<HtmlRenderer>();
        services.AddModuleContext<ReportingDbContext>().KeepAsWritten<ReportingDbContext>("reports", "files", "submissions");
        services.AddSingleton<ReportDefinitions>();
        services.AddScoped<IReportDefinitions, StoredDefinitions>();
        services.AddScoped<Subjects>().AddScoped<ReportCatalogue>();
        services.AddScoped<DefinitionWriter>();
        services.AddScoped<IFrozenReports, FrozenReports>();
        services.AddScoped<Drafts>();
        services.AddScoped<DueReports>();
        services.AddScoped<FrozenReader>();
        services.AddScoped<Submitting>();
        services.AddScoped<SectionSessions>();
        services.AddScoped<ReportComposer>();
        services.AddScoped<ReportMarkup>();
        services.AddScoped<IReportRenderer, MarkdownRenderer>();
        services.AddScoped<IReportRenderer, JsonRenderer>();
        services.AddScoped<IReportRenderer, HtmlReportRenderer>();
        services.AddScoped<IReportRenderer, DocxRenderer>();
        services.AddScoped<IReportRenderer, CsvRenderer>();
        services.AddScoped<IReportRenderer, XlsxRenderer>();
        services.AddScoped<TranslationReader>();
        services.AddSingleton(provider => PdfSettings.Read(settings, provider.GetRequiredService<DatabaseSettings>()));
        services.AddSingleton<PdfConverter>().AddSingleton<PdfFolder>();
        services.AddScoped<PdfOrders>().AddScoped<IReportPrinter, ReportPrinter>();
        return services.AddScoped<IReports, Reports>().AddScoped<IDocumentRenderer, DocumentRenderer>();
    }
}
