package org.smartfactory.registry.notice;

import org.jspecify.annotations.Nullable;

/**
 * One enterprise of a notice, as printed.
 *
 * @param name the name as printed, without the line breaks and spaces of the layout
 * @param factoryName the factory or project (工厂名称, 项目名称), {@code null} when none is
 * printed
 * @param number the number (序号), {@code null} when none is printed
 * @param place the place (地区), from a column or from the heading above, {@code null} when
 * none is printed
 * @param creditCode the unified social credit code (统一社会信用代码) as printed, unchecked,
 * {@code null} when none is printed
 * @param sheet the sheet of a spreadsheet, {@code null} for other formats
 * @param firstLine the first line, from 1: of the file for plain text, the row for
 * spreadsheets, of the extracted text for HTML, DOCX and PDF
 * @param lastLine the last line
 */
public record NoticeEntry(String name, @Nullable String factoryName, @Nullable Integer number, @Nullable String place,
		@Nullable String creditCode, @Nullable String sheet, int firstLine, int lastLine) {
}
